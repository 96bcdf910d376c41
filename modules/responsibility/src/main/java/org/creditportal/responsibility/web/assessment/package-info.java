/** Pages of assessment. */
package org.creditportal.responsibility.web.assessment;
