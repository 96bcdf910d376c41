/** Paging, always bounded. */
package org.creditportal.kernel.page;
