/** Pages of the policy library. */
package org.creditportal.responsibility.web.policy;
