/** Answers for load balancers, without detail. */
package org.creditportal.webkit.health;
