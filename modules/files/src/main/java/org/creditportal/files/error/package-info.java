/** What can be wrong with a file. */
package org.creditportal.files.error;
