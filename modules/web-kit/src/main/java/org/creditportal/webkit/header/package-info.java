/** Headers that keep browsers from running, framing or keeping what they should not. */
package org.creditportal.webkit.header;
