/** In which order work is shown. */
package org.creditportal.casework.domain.work;
