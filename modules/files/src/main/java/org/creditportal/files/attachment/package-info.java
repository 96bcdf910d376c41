/**
 * Files that officers attach to a matter: evidence, decisions, proofs of service. A module says by {@link
 * org.creditportal.files.attachment.AttachmentRights} who may do what; everything else is here, once for all modules.
 */
package org.creditportal.files.attachment;
