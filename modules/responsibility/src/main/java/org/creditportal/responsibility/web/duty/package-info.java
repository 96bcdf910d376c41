/** Pages of duties. */
package org.creditportal.responsibility.web.duty;
