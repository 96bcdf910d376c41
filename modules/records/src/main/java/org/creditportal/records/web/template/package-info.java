/** The page of the templates. */
package org.creditportal.records.web.template;
