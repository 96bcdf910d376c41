/** One box finds whatever the portal keeps a number of; modules say what theirs lead to. */
package org.creditportal.webkit.number;
