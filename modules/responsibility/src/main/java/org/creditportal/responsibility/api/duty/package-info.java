/** Who answers for which area from which day on. */
package org.creditportal.responsibility.api.duty;
