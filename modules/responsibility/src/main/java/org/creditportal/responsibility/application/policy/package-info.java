/** Documents and what rests on them. */
package org.creditportal.responsibility.application.policy;
