## ${title}

${counts}

<#if picture != "">
```mermaid
${picture}```
</#if>
