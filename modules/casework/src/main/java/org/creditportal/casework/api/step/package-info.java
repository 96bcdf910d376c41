/** Who may take a step of a procedure. */
package org.creditportal.casework.api.step;
