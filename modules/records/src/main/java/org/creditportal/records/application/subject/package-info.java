/** Keeping subjects, and telling them apart. */
package org.creditportal.records.application.subject;
