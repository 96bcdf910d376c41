/** Who answers for what. */
package org.creditportal.responsibility.domain;
