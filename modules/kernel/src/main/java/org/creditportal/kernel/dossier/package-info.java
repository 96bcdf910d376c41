/** What modules hold about a subject, gathered for its dossier without anybody knowing all modules. */
package org.creditportal.kernel.dossier;
