/** What officers typed into forms and did not send yet, kept for them across the end of a session. */
package org.creditportal.files.draft;
