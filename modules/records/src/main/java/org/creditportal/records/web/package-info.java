/** Pages and the JSON interface of records. */
package org.creditportal.records.web;
