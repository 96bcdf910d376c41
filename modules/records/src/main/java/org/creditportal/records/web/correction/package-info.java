/** Pages of proposed changes of records. */
package org.creditportal.records.web.correction;
