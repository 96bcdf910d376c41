/** Errors of the JSON interfaces as {@code application/problem+json} (RFC 9457). */
package org.creditportal.webkit.rest;
