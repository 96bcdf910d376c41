/** Runs, scores and how they come about. */
package org.creditportal.responsibility.domain.assessment;
