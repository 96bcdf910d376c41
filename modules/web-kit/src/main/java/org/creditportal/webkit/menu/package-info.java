/** How modules offer their pages in the office's menu. */
package org.creditportal.webkit.menu;
