/** Changes that wait for a second officer. */
package org.creditportal.casework.domain.proposal;
