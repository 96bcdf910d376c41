/** Pages about subjects: dossier, maintenance, duplicates and mergers. */
package org.creditportal.records.web.subject;
