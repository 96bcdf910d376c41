/** What two officers release in editions. */
package org.creditportal.casework.domain.edition;
