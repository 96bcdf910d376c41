/**
 * Files kept whole: cut into parts, compressed and encrypted with the tenant's key, each content once. Knows nothing of what a
 * file is or belongs to; who stores a file remembers its number and decides who may read it.
 */
package org.creditportal.files.vault;
