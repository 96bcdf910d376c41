/** Pages of daily supervision. */
package org.creditportal.responsibility.web.supervision;
