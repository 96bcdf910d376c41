/** Pages of timeliness. */
package org.creditportal.records.web.timeliness;
