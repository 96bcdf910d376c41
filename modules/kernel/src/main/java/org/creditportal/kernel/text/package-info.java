/** Words, masking and search forms of text. */
package org.creditportal.kernel.text;
