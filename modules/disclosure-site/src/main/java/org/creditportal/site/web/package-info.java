/** Pages, download and open-data interface of the public site. */
package org.creditportal.site.web;
