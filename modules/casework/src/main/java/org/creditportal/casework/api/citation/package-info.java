/** What rests on articles of documents, told by every module. */
package org.creditportal.casework.api.citation;
