/** The form for what a record says, whether it is new or corrected. */
package org.creditportal.records.web.form;
