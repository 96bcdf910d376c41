/** Changes of rules and of scoring models, tried on answers that were given. */
package org.creditportal.checks.api.trial;
