/** Tables that leave the portal as workbooks and as text with commas. */
package org.creditportal.files.write;
