/** All that other modules may see of the lists. */
package org.creditportal.lists.api;
