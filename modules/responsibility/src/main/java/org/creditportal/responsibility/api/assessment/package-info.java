/** Assessment of bureaus (B-33): schemes, runs, scores that open down to their rows. */
package org.creditportal.responsibility.api.assessment;
