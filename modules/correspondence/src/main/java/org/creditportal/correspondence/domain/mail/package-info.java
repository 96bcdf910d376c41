/** Letters to officers. */
package org.creditportal.correspondence.domain.mail;
