/** Open matters of all modules go to a successor of their bureau. */
package org.creditportal.casework.api.handover;
