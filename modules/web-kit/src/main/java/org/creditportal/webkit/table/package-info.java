/** Tables that leave the portal as workbooks. */
package org.creditportal.webkit.table;
