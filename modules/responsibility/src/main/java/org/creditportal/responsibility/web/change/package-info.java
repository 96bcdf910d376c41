/** What every change says that two officers decide. */
package org.creditportal.responsibility.web.change;
