/** Lists of the office and the public site: what was asked for stands in the address, and so do pages, orders and files. */
package org.creditportal.webkit.search;
