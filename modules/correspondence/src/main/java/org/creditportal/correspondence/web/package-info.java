/** Pages of official documents and of mail. */
package org.creditportal.correspondence.web;
