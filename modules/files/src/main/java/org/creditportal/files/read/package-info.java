/**
 * From the bytes of an uploaded file to raw rows, safely and streaming. Knows nothing of templates, batches or the database.
 * Every file is untrusted: sizes are bounded where bytes are read, not where they are expected, and what is not understood
 * is refused, never guessed.
 */
package org.creditportal.files.read;
