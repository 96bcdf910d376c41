/** What an officer keeps about lists. */
package org.creditportal.casework.api.memory;
