/** Changes that one officer proposes and a second one lets happen. */
package org.creditportal.casework.api.proposal;
