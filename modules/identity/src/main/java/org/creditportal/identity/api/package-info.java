/** What other modules may know of identity: the current officer, roles, permissions, and the list of officers. */
package org.creditportal.identity.api;
