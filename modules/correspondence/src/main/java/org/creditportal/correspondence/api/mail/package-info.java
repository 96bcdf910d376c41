/** Mail to officers: what may be said in it, and what became of it. */
package org.creditportal.correspondence.api.mail;
