## ${title}

<#if parts?size == 0>
Nothing to do.
</#if>
<#if tables?size gt 0>
| | table | what happens |
|---|---|---|
<#list tables as table>
| ${table.mark().sign()?trim} | <#if table.table() != "">`${table.table()?replace("`", "'")?replace("|", "\\|")}`<#else>beside tables</#if> | ${table.text()?replace("\\", "\\\\")?replace("|", "\\|")?replace("<", "&lt;")?replace("*", "\\*")?replace("_", "\\_")?replace("`", "\\`")} |
</#list>

</#if>
<@list "What to look at" hazards/>
<@list "On the way back" hazardsBack/>
<#if picture != "">
```mermaid
${picture}```

</#if>
<#list notes as note>
${note}

</#list>
<#list parts as part>
### ${part.title()?replace("<", "&lt;")}

<#if part.file() != "">
`${part.file()}`

</#if>
<details open><summary>upgrade</summary>

${part.upgrade().fence()}sql
${part.upgrade().text()}${part.upgrade().fence()}

</details>
<details><summary>downgrade</summary>

${part.downgrade().fence()}sql
${part.downgrade().text()}${part.downgrade().fence()}

</details>

</#list>
<#macro list title of>
<#if of?size gt 0>
**${title}**

<#list of as hazard>
- ⚠ ${hazard.text()?replace("<", "&lt;")?replace("*", "\\*")?replace("_", "\\_")} <sub>${hazard.place()}</sub>
</#list>

</#if>
</#macro>
