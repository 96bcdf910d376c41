/** What pages can read in expressions beside beans. */
package org.creditportal.webkit.expression;
