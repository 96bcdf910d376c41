/** Pages and interface of the catalogue of credit information. */
package org.creditportal.records.web.catalogue;
