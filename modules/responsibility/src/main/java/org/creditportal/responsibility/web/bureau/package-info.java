/** Pages of bureaus and their reorganisations. */
package org.creditportal.responsibility.web.bureau;
