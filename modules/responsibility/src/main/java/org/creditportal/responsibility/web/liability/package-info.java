/** Pages of liability cases. */
package org.creditportal.responsibility.web.liability;
