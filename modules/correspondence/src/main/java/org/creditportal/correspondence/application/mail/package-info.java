/** Writes letters to officers and sends them. */
package org.creditportal.correspondence.application.mail;
